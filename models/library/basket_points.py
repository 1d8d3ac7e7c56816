def app(ui):
    ui.title("Basketball")
    baskets = ui.state.get("baskets", [])
    lions = sum(points for team, points in baskets if team == "Lions")
    bears = sum(points for team, points in baskets if team == "Bears")
    ui.text(f"Lions {lions} : {bears} Bears", size=40, align="center")
    for team in ["Lions", "Bears"]:
        with ui.row():
            for points in [1, 2, 3]:
                if ui.button(f"{team} +{points}"):
                    baskets.append([team, points])
    if ui.button("Undo") and baskets:
        baskets.pop()
