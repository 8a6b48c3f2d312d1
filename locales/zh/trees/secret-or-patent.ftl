# 判断保密还是申请专利的问题树。

name = 保密还是申请专利：哪个适合我？

kind = 它是哪一类东西？
    .why = 不是每一类都能申请专利。
    .short = 种类
    .invention = 产品或装置
    .process = 制造方法
    .recipe = 配方或混合物
    .software = 软件
    .plans = 价格、客户或计划

shown = 企业以外的人看过它、买过它，或听说过它的原理吗？
    .why = 公开的就不是秘密，也可能不再算新。
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

life = 人们会买它多久？
    .why = 专利要花时间，而且会到期。秘密能保多久就有多久。
    .short = 产品寿命
    .months = 几个月
    .years = 几年
    .decades = 很长很长时间

guarded = 能不能只让少数签了保密协议的人知道？
    .why = 不加保护的秘密，在法律上不算秘密。
    .short = 保密
    .yes = 能
    .makers = 工厂或客户必须知道
    .open = 这里很多人已经知道

home = 您的企业在哪个国家？
    .why = 您的国家决定您能走哪些路、找哪些主管局。
    .short = 您的国家

markets = 您想在哪些国家销售或制造？
    .why = 只有取得保护的地方才有保护。
    .short = 您的市场
