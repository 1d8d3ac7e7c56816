def app(ui):
    ui.title("At the church door")
    s = ui.state
    adults = s.get("adults", 0)
    children = s.get("children", 0)
    with ui.row():
        if ui.button("Adult"):
            adults = s.adults = adults + 1
        if ui.button("Child"):
            children = s.children = children + 1
    total = adults + children
    ui.text(f"Adults: {adults}, children: {children}", size=20)
    ui.text(f"Together: {total}", size=40, bold=True)
    ui.text(f"Children: {children / total * 100 if total else 0:.0f}%")
