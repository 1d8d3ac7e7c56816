def app(ui):
    ui.title("Chuck-a-luck")
    s = ui.state
    coins = s.get("coins", 20)
    ui.text("Bet a coin on a number", size=20)
    with ui.grid(6):
        for number in range(1, 7):
            if ui.button(str(number)) and coins > 0:
                s.dice = [random.randint(1, 6) for i in range(3)]
                hits = s.dice.count(number)
                s.coins = coins = coins + (hits if hits else -1)
                times = ["not at all", "once", "twice", "three times"][hits]
                s.words = f"{number} came {times}: {hits or -1:+d}"
    ui.text("  ".join("⚀⚁⚂⚃⚄⚅"[die - 1] for die in s.get("dice", [])) or "⚀  ⚀  ⚀", size=64)
    ui.text(s.get("words", "One hit pays 1, two pay 2, three pay 3"), size=20)
    ui.text(f"{coins} {'coin' if coins == 1 else 'coins'}", size=40, bold=True)
    if ui.button("Start over"):
        s.clear()
