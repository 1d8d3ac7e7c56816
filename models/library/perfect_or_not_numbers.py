def app(ui):
    ui.title("Perfect numbers")
    number = int(ui.number("Number", 28, min=1, max=100000))
    parts = [part for part in range(1, number // 2 + 1) if number % part == 0]
    total = sum(parts)
    kind = "perfect" if total == number else "abundant" if total > number else "deficient"
    ui.text(f"{number} is {kind}", size=40, bold=True)
    if parts:
        ui.text(" + ".join(map(str, parts)) + f" = {total}", size=20)
    ui.text("Perfect up to 10000: 6, 28, 496, 8128", color="muted")
