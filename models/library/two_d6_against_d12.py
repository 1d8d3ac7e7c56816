def app(ui):
    ui.title("2d6 or 1d12")
    s = ui.state
    if ui.button("Try 1000 duels"):
        s.two = [random.randint(1, 6) + random.randint(1, 6) for i in range(1000)]
        s.one = [random.randint(1, 12) for i in range(1000)]
    if "two" not in s:
        ui.text("Not tried yet", size=28)
        return
    wins = sum(two > one for two, one in zip(s.two, s.one))
    losses = sum(two < one for two, one in zip(s.two, s.one))
    ui.text(f"2d6 wins {wins}, 1d12 wins {losses}, equal {1000 - wins - losses}", size=28, bold=True)
    ui.text(f"Average 2d6: {sum(s.two) / 1000:.2f}")
    ui.text(f"Average 1d12: {sum(s.one) / 1000:.2f}")
    sums = range(1, 13)
    counts = [[s.two.count(n) for n in sums], [s.one.count(n) for n in sums]]
    ui.chart(counts, kind="line", labels=[str(n) for n in sums])
