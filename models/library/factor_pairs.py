def app(ui):
    ui.title("Factor pairs")
    number = int(ui.number("Number", 36, min=1, max=10000))
    pairs = []
    for first in range(1, math.isqrt(number) + 1):
        if number % first == 0:
            pairs.append(f"{first} × {number // first} = {number}")
    ui.text(f"{len(pairs)} pair" if len(pairs) == 1 else f"{len(pairs)} pairs", size=36, bold=True)
    for pair in pairs:
        ui.text(pair, size=20)
