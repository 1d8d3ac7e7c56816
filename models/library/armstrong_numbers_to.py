def app(ui):
    ui.title("Armstrong numbers")
    last = int(ui.number("Up to", 10000, min=1, max=10000))
    found = []
    for number in range(1, last + 1):
        digits = [int(digit) for digit in str(number)]
        if sum(digit ** len(digits) for digit in digits) == number:
            found.append(number)
    ui.text(f"{len(found)} found", size=32, bold=True)
    for number in found:
        if number > 9:
            ui.text(f"{number} = " + " + ".join(f"{digit}^{len(str(number))}" for digit in str(number)), size=20)
    ui.text("Each single digit is one too", color="muted")
