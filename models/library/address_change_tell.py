PLACES = ["Bank", "Employer", "Health insurance", "Doctor", "Electricity", "Internet", "Phone", "Town hall"]


def app(ui):
    ui.title("New address")
    told = ui.state.get("told", {place: False for place in PLACES})
    with ui.row():
        more = ui.field("Somebody else").strip()
        if ui.button("Add") and more:
            told.setdefault(more, False)
            ui.clear("Somebody else")
    picked = ui.list([{"text": place, "done": done} for place, done in told.items()], actions=["Told"])
    if picked:
        place = list(told)[picked.index]
        told[place] = not told[place]
    done = sum(told.values())
    ui.text(f"{done} of {len(told)} know it", size=28, bold=True)
    ui.progress(done / len(told))
