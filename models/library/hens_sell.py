def app(ui):
    ui.title("Eggs for sale")
    s = ui.state
    s.eggs = s.get("eggs", 0)
    s.boxes = s.get("boxes", 0)
    with ui.row():
        if ui.button("Laid"):
            s.eggs += 1
        if s.eggs >= 6 and ui.button("Sold"):
            s.eggs -= 6
            s.boxes += 1
    ui.text(f"Eggs: {s.eggs}", size=28)
    ui.text(f"Boxes sold: {s.boxes}")
    ui.text(f"Money: {s.boxes * 2.4:.2f}", size=28, bold=True)
