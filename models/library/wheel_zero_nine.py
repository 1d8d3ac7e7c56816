def app(ui):
    ui.title("Wheel of ten")
    s = ui.state
    if ui.button("New tokens"):
        s.tokens, s.words = 20, "Spin the wheel"
    tokens = s.get("tokens", 20)
    mine = ui.choice("My number", [str(n) for n in range(10)])
    if ui.button("Spin") and tokens > 0:
        number = str(random.randint(0, 9))
        hit = number == mine
        s.tokens = tokens = tokens - 1 + (8 if hit else 0)
        s.words = f"{number}, you hit it" if hit else f"{number}, no luck"
    ui.text(s.get("words", "Spin the wheel"), size=32)
    ui.text(f"Tokens: {tokens}", size=24)
