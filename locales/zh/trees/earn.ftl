# 赚钱办法的问题树。

name = 用我的权利赚钱的办法

have = 您有什么？
    .why = 每种东西赚钱的办法不同。
    .short = 我有的
    .right = 专利、外观设计或申请
    .brand = 顾客熟悉的品牌
    .work = 歌曲、文字、图片或软件
    .know-how = 专有技术或秘密
    .idea = 只有一个想法

plan = 您想拿它做什么？
    .why = 给许可，它还是您的。卖掉，就不是了。
    .short = 打算
    .licence = 让别人付费使用
    .sell = 卖掉
    .together = 和别的公司一起开发
    .loan = 用它贷款
    .investor = 吸引投资人
    .worth = 想知道它值多少

brand = 您想拿这个品牌做什么？
    .why = 连锁、贴在商品上和卖掉，需要不同的合同。
    .short = 打算
    .system = 让别人开和我一样的店
    .goods = 放到别人的商品上
    .licence = 让别人付费使用名称
    .sell = 把品牌卖掉

work = 它是什么？您想怎么做？
    .why = 音乐和图片有自己的收费渠道。
    .short = 作品
    .song = 发行我自己的歌
    .played = 作品被播放时拿到钱
    .figure = 把形象放到别人的商品上
    .free-copies = 免费发放，靠服务赚钱
    .licence = 让别人付费使用
    .sell = 卖掉

know-how = 您想拿它做什么？
    .why = 秘密只有一直保密才赚钱。
    .short = 打算
    .consulting = 给别人培训或咨询
    .licence = 按合同让别人使用
    .system = 让别人经营和我一样的生意
    .showing = 先给合作方看

stage = 您的许可谈到哪一步了？
    .why = 这样我们能告诉您下一步需要什么。
    .short = 阶段
    .thinking = 只是在考虑
    .exclusive = 给一家还是给几家？
    .price = 可以要多少钱？
    .talks = 正在谈
    .contract = 正在写合同
    .signed = 已签：登记、税
    .trouble = 已在履行，出了问题
