def app(ui):
    ui.title("100 tosses")
    s = ui.state
    if ui.button("Toss 100 times") or "tosses" not in s:
        s.tosses = [random.choice("HT") for i in range(100)]
    heads = s.tosses.count("H")
    ui.text(f"Heads {heads}, tails {100 - heads}", size=40, bold=True)
    ui.chart([heads, 100 - heads], kind="bar", labels=["Heads", "Tails"])
    share = [100 * s.tosses[:i].count("H") / i for i in range(1, 101)]
    ui.text("Share of heads in percent after each toss")
    ui.chart(share, kind="line")
