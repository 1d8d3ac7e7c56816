ANSWERS = ["Yes", "Maybe", "No"]


def app(ui):
    ui.title("Saturday")
    players = ui.state.get("players", {})
    name = ui.field("Name").strip()
    answer = ui.choice("Can play", ANSWERS)
    if ui.button("Add") and name:
        players[name] = answer
        ui.clear("Name")
    picked = ui.list([f"{who}: {says}" for who, says in players.items()], actions=["Change", "Delete"])
    if picked:
        who = list(players)[picked.index]
        if picked.action == "Delete":
            players.pop(who)
        else:
            players[who] = ANSWERS[(ANSWERS.index(players[who]) + 1) % 3]
    answers = list(players.values())
    missing = 11 - answers.count("Yes")
    ui.text(f"{missing} more needed" if missing > 0 else "We can play", size=32, bold=True)
    ui.text(f"{answers.count('Maybe')} maybe")
