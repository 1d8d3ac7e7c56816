def is_prime(number):
    return number > 1 and all(number % part for part in range(2, int(number**0.5) + 1))


def app(ui):
    ui.title("Goldbach")
    number = int(ui.number("Even number", 40, min=4, max=2000))
    if number % 2:
        ui.text("This number is odd", color="warn", size=24)
        return
    pairs = [(p, number - p) for p in range(2, number // 2 + 1) if is_prime(p) and is_prime(number - p)]
    ui.text("1 way" if len(pairs) == 1 else f"{len(pairs)} ways", size=36, bold=True)
    for p, q in pairs:
        ui.text(f"{number} = {p} + {q}", size=20)
