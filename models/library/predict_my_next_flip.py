def app(ui):
    ui.title("Mind reader")
    s = ui.state
    mine, right = s.get("mine", []), s.get("right", 0)
    after = [mine[i + 2] for i in range(len(mine) - 2) if mine[i:i + 2] == mine[-2:]]
    with ui.row():
        for side in ["Heads", "Tails"]:
            if ui.button(side):
                guess = random.choice(["Heads", "Tails"])
                if after and after.count("Heads") * 2 != len(after):
                    guess = "Heads" if after.count("Heads") * 2 > len(after) else "Tails"
                s.right = right + (guess == side)
                s.said = f"It guessed {guess}: {'right' if guess == side else 'wrong'}"
                s.mine = mine + [side]
        if ui.button("Reset"):
            s.mine, s.right, s.said = [], 0, "Try to be unpredictable"
    ui.text(s.get("said", "Try to be unpredictable"), size=32, bold=True)
    ui.text(f"{s.get('right', 0)} of {len(s.get('mine', []))} guessed")
