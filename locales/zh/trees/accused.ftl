# 给收到信函的人的问题树。

name = 有人说我抄袭：现在怎么办？

sender = 信或消息是谁发来的？
    .why = 法院或海关的文件不能拖。有些信并不像看上去那样。
    .short = 发信人
    .court = 法院、警方或海关
    .owner = 公司、个人或他们的律师
    .platform = 网上平台下架了我的商品
    .fair = 展会上的人
    .domain = 针对我网址的投诉
    .opposition = 有人对我的商标提异议
    .bill = 是登记簿或收费的账单

deadline = 信里写了必须在哪天之前答复吗？
    .why = 如果时间很少，请先找人谈。
    .short = 答复日
    .soon = 写了，很快就到或已经过了
    .later = 写了，还有时间
    .none = 没写日期

right = 信里说的是哪种权利？
    .why = 每种权利有自己的界限和自己的应对办法。
    .short = 所说权利
    .mark = 商标或商号
    .design = 外观设计，产品的样子
    .patent = 发明专利或实用新型
    .work = 著作权：图片、文字、音乐、代码
    .contract = 合同或保密协议
    .none = 没有说是什么权利

mark-first = 在那个国家，谁先使用或先申请这个名称？
    .why = 更早的权利可以用来应对。
    .short = 谁在先
    .we = 我们
    .they = 他们

patent-sender = 发信人自己生产或销售产品吗？
    .why = 有些公司只靠写信收钱。
    .short = 对方产品
    .yes = 是
    .no = 不，只有专利

early-use = 在他们申请专利之前，您已经这样做了吗？
    .why = 许多国家允许先使用的人有条件地继续使用。
    .short = 在先使用
    .yes = 是
    .no = 不是

permission = 您有许可或其他文件吗？
    .why = 有一份文件也许事情就了结了。有些使用法律也允许。
    .short = 许可
    .yes = 有，我有文件
    .no = 没有
    .allowed = 没有，但我认为法律允许

clause = 有没有合同写明怎样解决争议？
    .why = 这样的条款能决定您是上法院、调解还是仲裁。
    .short = 争议条款
    .yes = 有这样的条款
    .no = 没有，或没有合同

selling = 您在销售或使用他们所说的东西吗？
    .why = 先停一段时间，可以减少损失。
    .short = 我们的使用
    .yes = 是，现在还在
    .stopped = 以前有，现在停了
    .never = 从来没有

aim = 对您来说什么最重要？
    .why = 每种解决办法各有所长。
    .short = 最看重
    .licence = 得到他们许可，继续做
    .keep-relationship = 我们想继续合作
    .low-cost = 不能花太多钱
    .secrecy = 不让别人知道
    .technical-question = 请专家回答技术问题
    .final-binding = 我们需要最终决定

agrees = 对方会同意在法院外解决吗？
    .why = 合同里没有条款时，必须双方都同意。
    .short = 对方
    .yes = 多半会
    .no = 多半不会
