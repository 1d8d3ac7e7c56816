STEPS = ["Idea", "Bought", "Wrapped"]


def app(ui):
    ui.title("Presents")
    presents = ui.state.get("presents", [])
    with ui.row():
        person = ui.field("For").strip()
        what = ui.field("Present").strip()
        if ui.button("Add") and person and what:
            presents.append({"text": f"{person}: {what}", "step": 0})
            ui.clear("For")
            ui.clear("Present")
    picked = ui.list([f"{present['text']} - {STEPS[present['step']]}" for present in presents], actions=["Next", "Back"])
    if picked:
        change = 1 if picked.action == "Next" else -1
        present = presents[picked.index]
        present["step"] = min(2, max(0, present["step"] + change))
    ready = sum(present["step"] == 2 for present in presents)
    ui.text(f"{ready} of {len(presents)} ready", size=32, bold=True)
    bought = sum(present["step"] >= 1 for present in presents)
    ui.text(f"{len(presents) - bought} still to buy")
