def app(ui):
    ui.title("Happy number")
    number = int(ui.number("Number", 19, min=1))
    seen = []
    while number not in seen:
        seen.append(number)
        number = sum(int(digit) ** 2 for digit in str(number))
    if number == 1:
        ui.text("Happy", size=48, bold=True, color="good")
    else:
        ui.text("Not happy", size=48, bold=True, color="bad")
    ui.text(" → ".join(map(str, seen)), size=20)
