from datetime import date


def app(ui):
    ui.title("Tools")
    lent = ui.state.get("lent", {})
    today = ui.now.date()
    name = ui.field("Name").strip()
    for tool in ["Hammer", "Saw", "Ladder"]:
        label = "here"
        if tool in lent:
            who, since = lent[tool]
            label = f"{who}, {(today - date.fromisoformat(since)).days} days"
        if ui.button(f"{tool}: {label}"):
            if tool in lent:
                del lent[tool]
            elif name:
                lent[tool] = [name, str(today)]
