def app(ui):
    ui.title("Invitations")
    s = ui.state
    invited, coming, absent = s.get("invited", []), s.get("coming", []), s.get("absent", [])
    with ui.row():
        name = ui.field("Name").strip()
        if ui.button("Add") and name:
            invited.append(name)
            ui.clear("Name")
    with ui.grid(3):
        with ui.card(f"Invited: {len(invited)}"):
            picked = ui.list(invited, actions=["Yes", "No"])
            if picked and picked.action:
                (coming if picked.action == "Yes" else absent).append(invited.pop(picked.index))
        for title, names in [("Coming", coming), ("Not coming", absent)]:
            with ui.card(f"{title}: {len(names)}"):
                picked = ui.list(names, actions=["Back"])
                if picked:
                    invited.append(names.pop(picked.index))
