def app(ui):
    ui.title("Prime factors")
    number = ui.number("Number", 60, min=2, max=1000000)
    rest = int(number)
    factors = []
    divisor = 2
    while divisor * divisor <= rest:
        if rest % divisor == 0:
            factors.append(divisor)
            rest = rest // divisor
        else:
            divisor = divisor + 1
    factors.append(rest)
    parts = []
    for factor in dict.fromkeys(factors):
        count = factors.count(factor)
        parts.append(f"{factor}^{count}" if count > 1 else str(factor))
    product = " × ".join(parts)
    ui.text(f"{number} = {product}", size=32, bold=True, align="center")
    if len(factors) == 1:
        ui.text(f"{number} is a prime number", size=20, color="good", align="center")
    else:
        ui.text(f"{number} is no prime number", size=20, color="muted", align="center")
