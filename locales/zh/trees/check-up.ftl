# 企业体检：知识产权管得怎么样。

name = 体检：我的生意安全吗？

size = 您的企业有多大？
    .why = 有多少人手，决定哪些事值得做。
    .short = 规模
    .alone = 只有我一个人
    .few = 几个人
    .many = 人数较多的团队

sector = 您的企业主要做什么？
    .why = 每个行业该先做的事不一样。
    .short = 行业
    .food = 食品和农业
    .crafts = 手工艺和时装
    .technology = 机器和技术
    .software = 软件和应用程序
    .creative = 音乐、电影、设计、文字
    .health = 健康和生物技术
    .trade = 贸易和服务
    .other = 其他

understanding = 您对知识产权了解多少？
    .why = 我们从您现在的水平开始。
    .short = 了解程度
    .new = 对我是新东西
    .some = 我知道主要的权利
    .sure = 我的工作就用得到

in-charge = 有人管这些事吗？
    .why = 没人管的事，就会被忘掉。
    .short = 谁来管
    .yes = 有，而且写下来了
    .partly = 有人偶尔管一管
    .no = 没人管

list = 您有没有列出自己拥有的东西？
    .why = 名称、设计、作品、发明、秘密：列出来了，才管得住。
    .short = 清单
    .yes = 有，写了所有人和日期
    .partly = 列了一部分
    .no = 没有

ownership = 别人替您做的东西归谁，写下来了吗？
    .why = 没有合同，您付了钱的东西可能归自由职业者或合伙人。
    .short = 归属
    .yes = 写了，每份合同都有
    .partly = 有些合同写了
    .no = 没有
    .nobody = 没人替我们做东西

names = 您的名称或标志注册成商标了吗？
    .why = 在许多国家，谁先注册归谁。
    .short = 名称
    .yes = 注册了，卖到哪里注册到哪里
    .partly = 已申请，或只在本国注册
    .no = 没有

creations = 给人看新东西之前，您会先保护吗？
    .why = 先给人看，可能会使您得不到专利或外观设计。
    .short = 新东西
    .yes = 会，每次都先保护
    .partly = 有时候
    .no = 不会
    .nothing = 我们不做新东西

secrets = 您把秘密锁好了吗？
    .why = 您一直用心保密，秘密才受保护。
    .short = 秘密
    .yes = 锁好了：限制查看、标明秘密、签承诺
    .partly = 做了一部分
    .no = 没有
    .nothing = 我们没有秘密

permissions = 不是自己做的东西，您有权用吗？
    .why = 照片、音乐、字体、软件和文字，多半都有主人。
    .short = 许可
    .yes = 有，我们都有许可
    .partly = 不是每样都有把握
    .no = 从来没查过

sharing = 给合作方看之前，对方签字吗？
    .why = 有了签字的承诺，谈起来才安全。
    .short = 给人看之前
    .yes = 是，每次都签
    .partly = 有时候
    .no = 不签

clear = 上市之前，您查别人的权利吗？
    .why = 查一查，比改名或召回便宜。
    .short = 上市之前
    .yes = 查，我们做检索
    .partly = 只用搜索引擎搜一下
    .no = 不查

watch = 您留意有没有人抄您的东西吗？
    .why = 看到了，才制止得了。
    .short = 留意抄袭
    .yes = 是，定期看
    .partly = 顾客告诉我们才知道
    .no = 没有

dates = 您用日历记着费用和日期吗？
    .why = 错过一个日期，权利可能就没了。
    .short = 日期
    .yes = 记着，还有提醒
    .partly = 应该是代理人在管
    .no = 没有
    .nothing = 我们没有注册的权利

copied = 有人抄您的东西，您知道怎么办吗？
    .why = 头几步决定证据留不留得住。
    .short = 被抄时
    .yes = 知道，我们有计划
    .partly = 大概知道
    .no = 不知道

proof = 明天要您证明东西是您的，您能吗？
    .why = 遇到争议、失窃或电脑丢失，只有留好的证据帮得上忙。
    .short = 证据
    .yes = 能，有日期的副本另存一处
    .partly = 能证明一部分
    .no = 不能
