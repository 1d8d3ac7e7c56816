def app(ui):
    ui.title("Our dinners")
    dinners = ui.state.get("dinners", [])
    with ui.row():
        name = ui.field("Dinner").strip()
        if ui.button("Add") and name:
            dinners.append([1, name])
            ui.clear("Dinner")
    dinners.sort(key=lambda dinner: -dinner[0])
    lines = [f"{name}: {'once' if count == 1 else f'{count} times'}" for count, name in dinners]
    picked = ui.list(lines, actions=["Again", "Delete"])
    if picked and picked.action == "Again":
        dinners[picked.index][0] += 1
    elif picked and picked.action == "Delete":
        dinners.pop(picked.index)
    if dinners:
        total = sum(count for count, name in dinners)
        ui.text(f"{total} {'dinner' if total == 1 else 'dinners'}", size=24, bold=True)
    else:
        ui.text("No dinners yet", color="muted")
