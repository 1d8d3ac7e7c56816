def app(ui):
    ui.title("Worksheet")
    s = ui.state
    top = int(ui.number("Up to", 20, min=2, max=1000))
    if ui.button("New sheet") or "sums" not in s:
        s.sums = []
        for i in range(10):
            a, b = sorted([random.randint(1, top), random.randint(1, top)], reverse=True)
            s.sums.append([a, random.choice("+−"), b])
    solved = ui.switch("Solutions", False)
    for number, (a, sign, b) in enumerate(s.sums, 1):
        result = a + b if sign == "+" else a - b
        ui.text(f"{number}) {a} {sign} {b} = {result if solved else ''}", size=22)
