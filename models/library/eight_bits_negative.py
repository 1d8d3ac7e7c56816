def bits(number):
    digits = f"{number % 256:08b}"
    return f"{digits[:4]} {digits[4:]}"


def app(ui):
    ui.title("Two's complement")
    number = int(ui.number("Number", -5, min=-128, max=127))
    ui.text(bits(number), size=48, bold=True)
    if number < 0:
        ui.text(f"{-number} is {bits(-number)}")
        ui.text(f"turned over {bits(number - 1)}, plus one")
