def app(ui):
    ui.title("True or false")
    s = ui.state
    cards = s.get("cards", [])
    if ui.tabs(["Write", "Play"]) == "Write":
        with ui.row():
            statement = ui.field("Statement").strip()
            answer = ui.choice("It is", ["true", "false"])
            if ui.button("Add") and statement:
                cards.append([statement, answer])
                ui.clear("Statement")
        picked = ui.list([f"{statement}: {answer}" for statement, answer in cards], actions=["Delete"])
        if picked:
            cards.pop(picked.index)
        s.place, s.points = 0, 0
        return
    place, points = s.get("place", 0), s.get("points", 0)
    if not cards:
        ui.text("Write some statements first", size=24)
    elif place < len(cards):
        ui.text(cards[place][0], size=32, bold=True)
        with ui.row():
            for answer in ["true", "false"]:
                if ui.button(answer.title()):
                    s.place, s.points = place + 1, points + (answer == cards[place][1])
    else:
        ui.text(f"{points} of {len(cards)} right", size=36, bold=True)
