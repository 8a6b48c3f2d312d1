# 带单位的数值、日期和列表，按中文的写法。

days =
    { $n ->
       *[other] { $n } 天
    }
weeks =
    { $n ->
       *[other] { $n } 周
    }
months =
    { $n ->
       *[other] { $n } 个月
    }
years =
    { $n ->
       *[other] { $n } 年
    }
minutes =
    { $n ->
       *[other] { $n } 分钟
    }
percent = { $n }%
count = { $n }

date = { $year }年{ $month }{ $day }日
month-year = { $year }年{ $month }
when = { $date }，{ $weekday }，{ $time }
list = { $head }和{ $last }

month-1 = 1月
month-2 = 2月
month-3 = 3月
month-4 = 4月
month-5 = 5月
month-6 = 6月
month-7 = 7月
month-8 = 8月
month-9 = 9月
month-10 = 10月
month-11 = 11月
month-12 = 12月

weekday-1 = 星期一
weekday-2 = 星期二
weekday-3 = 星期三
weekday-4 = 星期四
weekday-5 = 星期五
weekday-6 = 星期六
weekday-7 = 星期日
