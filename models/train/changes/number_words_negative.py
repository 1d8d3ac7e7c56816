ONES = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
TEENS = ["ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"]
TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]


def in_words(number):
    if number < 10:
        return ONES[number]
    if number < 20:
        return TEENS[number - 10]
    if number < 100:
        tens = TENS[number // 10 - 2]
        return tens if number % 10 == 0 else tens + "-" + ONES[number % 10]
    if number < 1000:
        start, rest = ONES[number // 100] + " hundred", number % 100
    else:
        start, rest = in_words(number // 1000) + " thousand", number % 1000
    return start if rest == 0 else start + " " + in_words(rest)


def app(ui):
    ui.title("Numbers in words")
    number = ui.number("Number", 42, min=-999999, max=999999)
    ui.text(f"{number:,}", size=48, bold=True, align="center")
    words = in_words(abs(int(number)))
    ui.text("minus " + words if number < 0 else words, size=24, color="accent", align="center")
