THINGS = [("Cash in the till", "Asset"), ("Bank loan", "Debt"), ("Goods in the store", "Asset"),
          ("Unpaid bill of a supplier", "Debt"), ("Delivery van", "Asset")]


def app(ui):
    ui.title("Asset or debt")
    s = ui.state
    place = s.get("place", 0)
    if place < len(THINGS):
        thing, kind = THINGS[place]
        ui.text(thing, size=32, bold=True)
        with ui.row():
            for answer in ["Asset", "Debt"]:
                if ui.button(answer):
                    right = answer == kind
                    s.points = s.get("points", 0) + right
                    s.said = "Right" if right else f"No, it is {'an asset' if kind == 'Asset' else 'a debt'}"
                    s.place = place + 1
        ui.text(s.get("said", ""))
    else:
        ui.text(f"{s.get('points', 0)} of {len(THINGS)} right", size=40, bold=True)
        if ui.button("Again"):
            s.place, s.points, s.said = 0, 0, ""
