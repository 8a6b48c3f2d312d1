# 官费：名称、总额、条件。金额由服务填入；这里不写数字。
# “item-…”是费用名称；“condition-…”和“cut-…”是列表里的短语。

## 估算的各行和总额

line = { $item }：{ $amount }
line-party = { $item }（{ $party }）：{ $amount }
with-condition = { $line } – { $conditions }
total = 官费：{ $amounts }。
total-open = 这里已知的官费：{ $amounts }。此外还有别的费用。
money = { $amount }
assumed = 计算条件：{ $conditions }。
unknown = 这里不清楚：{ $items }。请看 { $page }
item-of = { $item }（{ $party }）
later = 以后要付：{ $line }
may-cut = 您可能可以享受减免：{ $cuts }。
cut-made = 已经减去：{ $cuts }。
ask-person = 这一点须由工作人员看：{ $why }
checked = 数字来源： { $page } （{ $date }）
side-complainant = 投诉人
side-respondent = 被投诉人
institute-XN = 北欧专利局
institute-XV = 维谢格拉德专利局

## 马德里体系

item-basic-fee = 基本费
item-supplementary-fee = 附加费
item-complementary-fee = 补充费
item-individual-fee = 单独规费
item-individual-fee-collective = 集体商标的单独规费
item-individual-fee-second-part = 单独规费的第二部分
item-subsequent-designation-basic = 后期指定的基本费
item-renewal-basic = 续展基本费
item-renewal-supplementary = 续展附加费
item-renewal-complementary = 续展补充费
item-individual-fee-renewal = 续展单独规费
item-individual-fee-renewal-collective = 集体商标续展的单独规费

## PCT

item-intl-filing-fee = 国际申请费
item-sheet-over-30 = 超页费
item-efiling-reduction = 电子申请减费
item-reduction-90-percent = 符合条件的申请人减费
item-transmittal-fee = 传送费
item-intl-search-fee = 国际检索费
item-handling-fee = 手续费
item-prelim-exam-fee = 初步审查费
item-restoration-of-priority-fee = 恢复优先权请求费

## 海牙体系

item-basic-fee-first-design = 第一项外观设计的基本费
item-basic-fee-additional-design = 其他外观设计的基本费
item-publication-fee = 公布费
item-publication-extra-page = 超页公布费
item-description-over-100-words = 说明过长的费用
item-standard-designation = 标准指定费
item-standard-designation-additional = 其他外观设计的标准指定费
item-individual-designation-fee = 单独指定费
item-individual-renewal-fee = 续展单独规费
item-renewal-basic-first-design = 第一项外观设计的续展基本费
item-renewal-basic-additional-design = 其他外观设计的续展基本费
item-renewal-standard-designation = 续展标准费

## 争议

item-wipo-single-panelist = 独任专家组费用
item-wipo-three-panelists = 多人专家组费用
item-wipo-over-10-domains = 域名较多时的费用
item-wipo-withdrawal-refund = 提前撤回的退款
item-arbitration-registration = 登记费
item-arbitration-administration = 管理费
item-expedited-arbitration-registration = 快速仲裁登记费
item-expedited-arbitration-administration = 快速仲裁管理费
item-expedited-arbitrator-fee = 快速仲裁的仲裁员费用
item-arbitrator-fee = 仲裁员费用，按小时计
item-mediation-administration = 调解管理费
item-mediator-fee = 调解员费用
item-expert-determination-administration = 专家裁决管理费
item-ip-system-user-reduction = WIPO各体系用户的减费

## 各主管局

item-filing = 申请费
item-search = 检索费
item-examination = 审查费
item-designation = 指定费
item-grant = 授权费
item-renewal-year = 该年度的年费
item-maintenance = 维持费
item-patent-renewal = 专利年费
item-mark-first-class = 商标，第一个类别
item-mark-collective = 集体商标
item-mark-further-class = 商标，其他类别
item-mark-filing = 商标申请
item-mark-class = 商标申请，每个类别
item-mark-registration = 商标注册
item-mark-renewal = 商标续展
item-mark-use-declaration = 商标使用声明
item-design-filing = 外观设计申请
item-design-additional = 其他外观设计
item-design-deferment = 延迟公布
item-design-renewal = 外观设计续展

## 数字依据的条件：简短，不加句号

condition-one-class = 单个类别
condition-one-design = 单项外观设计
condition-one-reproduction-each = 每项外观设计单幅图片
condition-up-to-thirty-sheets = 页数不超过已包含的数量
condition-one-domain-name = 单个域名
condition-one-panelist = 独任专家
condition-asked-by-complainant = 由投诉人要求多人专家组
condition-black-and-white = 商标不带颜色
condition-online-filing = 网上提交
condition-paper-filing = 纸件提交
condition-for-companies = 企业价格
condition-for-small-applicants = 个人和极小企业价格
condition-small-entity = 小实体
condition-micro-entity = 微实体
condition-least-developed = 最不发达国家减费
condition-entitled-ninety = 符合条件的申请人减费
condition-center-discount = 小企业减费
condition-first-part = 第一部分
condition-after-registration = 以后主管局要求时再付
condition-if-granted = 只有授权时才付
condition-deferred-publication = 延迟公布
condition-in-office-currency = 以主管局的货币支付
condition-same-office-examines = 由检索单位审查
condition-goods-from-list = 商品从主管局的清单中选
condition-more-per-claim = 每项权利要求另加
condition-plus-printing = 印刷费另计
condition-sources-differ = 各来源不一致，请核实
condition-earliest-day = 按所说时间的第一天计算
condition-before-source = 查看来源在此日期之后

## 减免：简短，不加句号

cut-least-developed = 最不发达国家的申请人
cut-entitled-ninety = WIPO名单所列国家的申请人
cut-electronic-filing = 电子申请
cut-searching-authority = 在检索单位，适用于部分申请人
cut-examining-authority = 在审查单位，适用于部分申请人
cut-receiving-office = 在受理局，适用于部分申请人
cut-small-entity = 小实体
cut-micro-entity = 微实体
cut-small-applicant = 小申请人
cut-language = 用某些语言提交
cut-center-sme = WIPO中心对中小企业
cut-center-user = WIPO各体系的用户
cut-sme-fund = 中小企业基金返还，适用于欧盟企业
cut-withdrawal-refund = 提前撤回时退还部分费用
cut-national = 主管局对小申请人的减免

## 为什么须由人来看

human-madrid-safeguard = 您的国家和您选的一个国家还受旧的马德里协定约束。两国之间适用另一种费用和较短的期限。
human-origin-not-said = 所选国家的费用可能取决于您自己的国家。
human-hague-old-act = 所选的一个国家只受较旧的海牙文本约束。
item-national-phase-entry = 进入国家阶段费

## 帮助

support-title = 您也许可以用到的帮助：
support-line = { $name }：{ $kind }，{ $whom }。见 { $page } （{ $date }）
support-line-until = { $name }：{ $kind }，{ $whom }，到 { $to } 为止。见 { $page } （{ $date }）
support-note = 能不能用，由提供帮助的机构决定。
support-kind-fee-cut = 官费减免
support-kind-money = 补助部分费用
support-kind-volunteer = 志愿律师免费帮忙
support-kind-advice = 初步咨询
support-kind-search = 协助检索
support-whom-anyone = 任何人都可以
support-whom-small-firm = 面向小企业
support-whom-very-small = 面向微型企业和个人
support-whom-start-up = 面向新办企业
support-whom-low-means = 面向经济条件有限的人和企业
support-whom-nationals = 面向居住在当地的本国国民
