def app(ui):
    ui.title("Three doors")
    s = ui.state
    played, won = s.get("played", {"Switch": 0, "Stay": 0}), s.get("won", {"Switch": 0, "Stay": 0})
    if "prize" not in s:
        s.prize, s.picked, s.opened, s.words = random.randint(1, 3), 0, 0, "Choose a door"
    with ui.row():
        for door in [1, 2, 3]:
            if ui.button(f"Door {door}") and not s.picked:
                s.picked = door
                s.opened = random.choice([d for d in [1, 2, 3] if d not in (door, s.prize)])
                s.words = f"Behind door {s.opened} is a goat. Switch or Stay?"
    with ui.row():
        for choice in ["Switch", "Stay"]:
            if ui.button(choice) and s.picked:
                final = 6 - s.picked - s.opened if choice == "Switch" else s.picked
                played[choice] += 1
                won[choice] += final == s.prize
                s.words = f"Door {final}: {'the car, you win' if final == s.prize else 'a goat, you lose'}"
                s.prize, s.picked = random.randint(1, 3), 0
    ui.text(s.words, size=28, bold=True)
    for choice in ["Switch", "Stay"]:
        percent = f", {100 * won[choice] / played[choice]:.0f} %" if played[choice] else ""
        ui.text(f"{choice}: won {won[choice]} of {played[choice]}{percent}", size=20)
