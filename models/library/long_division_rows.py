def app(ui):
    ui.title("Long division")
    number = int(ui.number("Number", 952, min=0, max=999999))
    divisor = int(ui.number("Divided by", 4, min=1, max=999))
    rest, steps = 0, []
    for digit in str(number):
        value = rest * 10 + int(digit)
        times = value // divisor
        rest = value - times * divisor
        steps.append([f"{value} ÷ {divisor} = {times}", f"{value} - {times * divisor} = {rest}"])
    result = f"{number} ÷ {divisor} = {number // divisor}"
    ui.text(f"{result} remainder {rest}" if rest else result, size=36, bold=True)
    ui.table(steps, header=["Divide", "Take away"])
