def app(ui):
    ui.title("Films")
    stars = ui.state.get("stars", {})
    with ui.row():
        name = ui.field("Film").strip()
        count = ui.slider("Stars", 1, 5, 3)
    if ui.button("Rate") and name:
        stars[name] = count
        ui.clear("Film")
    names = sorted(stars, key=lambda name: -stars[name])
    rows = ["★" * stars[name] + "☆" * (5 - stars[name]) + " " + name for name in names]
    picked = ui.list(rows, actions=["Delete"])
    if picked and picked.action == "Delete":
        stars.pop(names[picked.index])
    if stars:
        ui.text(f"Best: {names[0]}", size=20, color="good")
        ui.text(f"{sum(stars.values()) / len(stars):.1f} stars on average", color="muted")
