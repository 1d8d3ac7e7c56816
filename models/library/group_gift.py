def app(ui):
    ui.title("Group gift")
    paid = ui.state.get("paid", [])
    price = ui.number("Price of the gift", 60.0, min=0)
    text = ui.field("Names", placeholder="Ann, Bob, Cleo")
    names = [name.strip() for name in text.split(",") if name.strip()]
    if not names:
        ui.text("Type the names", color="muted")
        return
    each = price / len(names)
    ui.text(f"Each gives {each:.2f}", size=28, bold=True)
    missing = [name for name in names if name not in paid]
    pressed = ui.list(missing, actions=["Paid"])
    if pressed:
        paid.append(missing[pressed.index])
    else:
        ui.text(f"Missing: {', '.join(missing) or 'nobody'}")
    ui.text(f"Come in: {(len(names) - len(missing)) * each:.2f}")
