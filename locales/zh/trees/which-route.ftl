# 寻找合适保护的问题树。每个问题：问题本身，.why 为什么问，.short 用于回答列表，以及各选项。

name = 找到合适的保护方式

thing = 您想保护什么？
    .why = 每类东西都有自己的保护方式。
    .short = 是什么
    .invention = 发明或技术产品
    .process = 制造方法
    .software = 软件或应用程序
    .brand = 名称、标志或品牌
    .design = 产品的样子
    .creative-work = 文字、歌曲、电影、游戏或图片
    .craft = 手工艺品
    .recipe = 配方或秘密
    .something-else = 别的东西

thing-more = 是下面的哪一种吗？
    .why = 这些各有自己的规则。
    .short = 具体是
    .plant = 植物新品种
    .place-name = 因产地出名的产品
    .community-knowledge = 社区世代相传的知识
    .business-method = 经营方法
    .several = 几样东西一起
    .domain-name = 互联网地址（域名）
    .dispute = 争议

trouble = 争议是关于什么的？
    .why = 您能做什么，取决于发生了什么事。
    .short = 争议
    .copied = 有人抄我或卖假货
    .accused = 有人说我抄
    .mark-registered-by-other = 有人注册了我的名称
    .between-us = 合同、秘密或归谁所有

main-part = 哪一部分最能给您带来顾客？
    .why = 时间或钱不多时，就从这部分开始。
    .short = 主要部分
    .invention = 它的原理
    .brand = 名称或标志
    .design = 它的样子
    .software = 软件
    .creative-work = 文字、图片或音乐
    .recipe = 配方或秘密

all-shown = 企业以外的人看过或买过它吗？
    .why = 有些保护一旦公开就没了。
    .short = 给人看过
    .no = 没有，谁都没有
    .confidential = 只有答应保密的人
    .public = 有，公众都能看到

on-sale = 如果这个品种已经在卖，是从什么时候开始的？如果没有卖，请选“我不知道”。
    .why = 卖得太久的品种不能再保护。
    .short = 开始销售

name-used = 有别人在类似的商品或服务上用这个名称或相近的名称吗？
    .why = 别人更早的名称可能挡住您的。
    .short = 别人在用
    .no = 据我所知没有
    .yes = 有

name-describes = 名称是不是只说明您卖什么、有多好或产自哪里？
    .why = 只作描述的名称很难保护。
    .short = 描述性名称
    .no = 不是，是自创的
    .yes = 是，它是描述

shown = 企业以外的人看过它、买过它，或听说过它的原理吗？
    .why = 一旦公开，有些保护就可能失去。
    .short = 给人看过
    .no = 没有，谁都没有
    .confidential = 只有答应保密的人
    .public = 有，公众都能看到

shown-on = 最早是什么时候展示、销售或发表的？
    .why = 有些国家从那天起给您一段有限的时间。
    .short = 首次展示

seen-through = 别人看了您卖的东西，能弄清是怎么做的吗？
    .why = 谁也看不出的可以保密。看得出来的需要权利保护。
    .short = 看得出来
    .yes = 能，很容易
    .hard = 要花很大功夫
    .no = 不能

home = 您的企业在哪个国家？
    .why = 您的国家决定您能走哪些路、找哪些主管局。
    .short = 您的国家

markets = 您想在哪些国家销售或制造？
    .why = 只有取得保护的地方才有保护。
    .short = 您的市场

group = 是几个生产者一起做，或共用一个名称吗？
    .why = 有些权利只给生产者团体。
    .short = 团体
    .yes = 是，一个团体
    .no = 不，只有我们

basic-mark = 这个名称在您的国家已经是商标了吗？
    .why = 有些办法先要在本国有商标或商标申请。
    .short = 本国商标
    .none = 不是
    .pending = 已申请
    .registered = 已注册

mark-filed-on = 您第一次申请这个商标是什么时候？
    .why = 在一小段时间内，您的首次申请日在国外也算数。
    .short = 首次申请

filed-on = 如果您已经申请过保护，第一次是什么时候？如果没有，请选“我不知道”。
    .why = 在有限的时间内，您的首次申请日在国外也算数。
    .short = 首次申请

followed-on = 是否也提交过国际（PCT）申请？如果有，是什么时候？如果没有，请选“我不知道”。
    .why = 它能为您争取更多时间，并决定进入各国的最后期限。
    .short = PCT申请

made-by = 是谁做出来或发明的？
    .why = 谁做的，可能就归谁。也许需要书面协议。
    .short = 谁做的
    .owner = 我，或各位老板
    .employee = 员工
    .freelancer = 自由职业者或设计公司
    .partner = 合伙人或别的公司
    .university = 大学或研究所
