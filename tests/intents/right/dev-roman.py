def app(ui):
    ui.title("Roman numerals")
    number = ui.number("Number", 1, min=1, max=3999)
    out = ""
    values = [1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1]
    names = ["M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"]
    for value, name in zip(values, names):
        out += name * (number // value)
        number %= value
    ui.text(out, size=40)
