def app(ui):
    ui.title("Restaurants")
    stars = ui.state.get("stars", {})
    with ui.row():
        name = ui.field("Restaurant").strip()
        count = ui.slider("Stars", 1, 5, 3)
    if ui.button("Rate") and name:
        stars[name] = count
        ui.clear("Restaurant")
    names = sorted(stars, key=lambda name: -stars[name])
    if ui.checkbox("Only 4 stars or more", False):
        names = [name for name in names if stars[name] >= 4]
    rows = ["★" * stars[name] + "☆" * (5 - stars[name]) + " " + name for name in names]
    picked = ui.list(rows, actions=["Delete"])
    if picked and picked.action == "Delete":
        stars.pop(names[picked.index])
    if stars and names:
        ui.text(f"Best: {names[0]}", size=20, color="good")
        ui.text(f"{sum(stars.values()) / len(stars):.1f} stars on average", color="muted")
