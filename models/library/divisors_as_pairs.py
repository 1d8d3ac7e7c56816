def app(ui):
    ui.title("Divisors")
    number = int(ui.number("Number", 36, min=1, max=1000000))
    pairs = [(part, number // part) for part in range(1, int(number**0.5) + 1) if number % part == 0]
    divisors = sorted({part for pair in pairs for part in pair})
    ui.text(", ".join(map(str, divisors)), size=28, bold=True)
    ui.text("1 divisor" if len(divisors) == 1 else f"{len(divisors)} divisors", size=20)
    ui.table([[f"{a} × {b}"] for a, b in pairs], header=["Pairs"])
