def app(ui):
    ui.title("Plans")
    s = ui.state
    plans, archive = s.get("plans", []), s.get("archive", [])
    with ui.row():
        plan = ui.field("Plan").strip()
        if ui.button("Add") and plan:
            plans.append(plan)
            ui.clear("Plan")
    picked = ui.list(plans, actions=["Archive"])
    if picked:
        archive.append(plans.pop(picked.index))
    if ui.switch("Show archive", False):
        ui.divider()
        back = ui.list(archive, actions=["Restore"])
        if back:
            plans.append(archive.pop(back.index))
