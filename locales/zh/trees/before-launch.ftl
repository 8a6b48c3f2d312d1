# 上市前检查的问题树。

name = 产品上市前的检查

shown = 企业以外的人看过这个产品吗？
    .why = 查到第一个缺口我们就停下，让您知道下一步做什么。
    .short = 给人看过
    .no = 没有，谁都没看过
    .confidential = 只有答应保密的人
    .public = 看过，公众都能看到
    .soon = 还没有，但很快必须展示

made-by = 设计、文字、技术是谁做的？
    .why = 谁做的，可能就归谁。
    .short = 谁做的
    .owner = 只有我或各位老板
    .employee = 还有员工
    .freelancer = 还有自由职业者或设计公司
    .partner = 还有合伙人或别的公司
    .university = 还有大学或研究所

papers = 有没有签了字的文件写明它归您的企业？
    .why = 付了工钱，不一定就归您。
    .short = 签字文件
    .yes = 有
    .no = 没有

its-name = 您查过它的名称有没有人占用吗？
    .why = 如果名称是别人的，就可能不让您卖。
    .short = 名称
    .searched = 查过，要卖的地方都查了
    .not-yet = 还没有
    .describes = 名称只描述产品
    .no-name = 它没有自己的名称

technique = 它的原理或做法里有技术内容吗？
    .why = 新产品也可能用到别人更早的专利。
    .short = 技术
    .yes = 有
    .no = 没有

patents = 您查过目标市场上别人的专利吗？
    .why = 这种检查叫“自由实施”检索。
    .short = 他人专利
    .yes = 查过
    .no = 还没有

look = 它的外观怎么样？
    .why = 新的外观可能要在展示之前申请。
    .short = 外观
    .new = 是新的，靠它吸引顾客
    .like-others = 和竞争对手的很像
    .filed = 已申请或已注册
    .unimportant = 对销售不重要

where = 您要在哪里卖？
    .why = 权利按国家算。
    .short = 市场
    .home = 在本国
    .web = 主要在自己的网店
    .abroad = 还有别的国家
