def app(ui):
    ui.title("Weekend")
    plans = ui.state.get("plans", {})
    day = ui.tabs(["Saturday", "Sunday"])
    for time in ["Morning", "Afternoon", "Evening"]:
        slot = f"{day} {time}"
        plans[slot] = ui.field(slot, plans.get(slot, "")).strip()
    written = sum(text != "" for text in plans.values())
    ui.text(f"{6 - written} of 6 are empty", color="muted")
