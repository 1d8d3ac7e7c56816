def app(ui):
    ui.title("Plus four or half")
    s = ui.state
    points = s.get("points", 16)
    with ui.row():
        for side in ["Heads", "Tails"]:
            if ui.button(side):
                s.fell = random.choice(["Heads", "Tails"])
                points = points + 4 if s.fell == side else points // 2
        if ui.button("Reset"):
            points, s.most, s.fell = 16, 16, "-"
    s.points = points
    s.most = max(s.get("most", 16), points)
    ui.text(f"Fell: {s.get('fell', '-')}", size=24)
    ui.text(f"Points: {points}", size=28)
    ui.text(f"Most: {s.most}")
