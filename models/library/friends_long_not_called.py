from datetime import date, timedelta


def app(ui):
    ui.title("Keep in touch")
    friends = ui.state.get("friends", [])
    with ui.row():
        name = ui.field("Friend").strip()
        ago = int(ui.number("Days ago", 30, min=0))
        if ui.button("Add") and name:
            friends.append([str(ui.today - timedelta(days=ago)), name])
            ui.clear("Friend")
    friends.sort()
    if friends:
        ui.text(f"Call {friends[0][1]}", size=40, bold=True)
    lines = []
    for last, name in friends:
        days = (ui.today - date.fromisoformat(last)).days
        lines.append(f"{name}: " + ("today" if days == 0 else "1 day ago" if days == 1 else f"{days} days ago"))
    picked = ui.list(lines, actions=["Called", "Delete"])
    if picked and picked.action == "Called":
        friends[picked.index][0] = str(ui.today)
    elif picked and picked.action == "Delete":
        friends.pop(picked.index)
