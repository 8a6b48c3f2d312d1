# 给名称、产品或作品被抄的人的问题树。

name = 有人抄我：现在怎么办？

what = 被抄的是什么？
    .why = 您能做什么，取决于它受哪种权利保护。
    .short = 被抄的东西
    .name = 我的名称、标志或品牌
    .packaging = 我的包装或店面风格
    .look = 我产品的样子
    .technique = 我产品的原理
    .content = 我的文字、图片、音乐或软件
    .secret = 我的配方或商业秘密
    .domain = 网址里用了我的名称
    .account = 有人开假账号冒充我

name-registered = 在发现抄袭的国家，它已注册为您的商标吗？
    .why = 在那个国家没有权利时，要先走别的步骤。
    .short = 已注册
    .yes = 已注册
    .pending = 已申请，还没结果
    .no = 没有

look-registered = 在发现抄袭的国家，它已注册为您的外观设计吗？
    .why = 在那个国家没有权利时，要先走别的步骤。
    .short = 已注册
    .yes = 已注册
    .pending = 已申请，还没结果
    .no = 没有

technique-protected = 在发现抄袭的国家，您有发明专利或实用新型吗？
    .why = 在那个国家没有权利时，要先走别的步骤。
    .short = 技术权利
    .yes = 有，已授权的发明专利
    .utility-model = 有实用新型
    .pending = 已申请，还没结果
    .no = 没有

author = 是您自己做的吗？能证明吗？
    .why = 著作权不用注册，但它首先属于创作的人，在有些国家属于雇主。
    .short = 作者
    .yes = 是，能证明
    .paid = 是别人替我做的
    .no-proof = 是，但没有证据

secret-how = 对方是怎么得到的？
    .why = 不正当的手段是禁止的。正当的办法大多不禁止。
    .short = 怎么泄露的
    .now = 刚刚泄露或被偷
    .employee = 从离职员工那里
    .taken-apart = 拆开了我的产品
    .partner = 来自受我们合同约束的公司

basic-mark = 这个名称在您的国家已经是商标了吗？
    .why = 网址的投诉程序需要有商标。
    .short = 本国商标
    .none = 不是
    .pending = 已申请
    .registered = 已注册

source = 抄的东西是从哪里来的？
    .why = 店铺、平台和边境各有各的办法。
    .short = 来源
    .seller = 店铺、厂家或卖家
    .online = 电商或其他网上平台
    .fakes = 假货从境外进来
    .fair = 我在展会上看到的
    .former = 以前的合伙人或员工
    .contract = 和我们有合同的公司

clause = 有没有合同写明怎样解决争议？
    .why = 这样的条款能决定您是上法院、调解还是仲裁。
    .short = 争议条款
    .yes = 有这样的条款
    .no = 没有，或没有合同

proof = 您留了证据吗：图片、试买、日期？
    .why = 一旦惊动对方，证据往往就没了。
    .short = 证据
    .yes = 留了
    .no = 还没有

wants = 您最想要什么？
    .why = 每种解决办法各有所长。
    .short = 我想要
    .urgent-stop = 必须马上停止
    .money = 为抄袭赔钱
    .keep-relationship = 我们想继续合作
    .secrecy = 不让别人知道
    .low-cost = 不能花太多钱
    .technical-question = 请专家回答技术问题

agrees = 对方会同意在法院外解决吗？
    .why = 合同里没有条款时，必须双方都同意。
    .short = 对方
    .yes = 多半会
    .no = 多半不会
