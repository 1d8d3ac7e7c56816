def app(ui):
    ui.title("Coffee duty")
    s = ui.state
    names = ["Eva", "Finn", "Gus", "Hana"]
    s.turn = s.get("turn", 0)
    ill = [ui.switch(f"{name} is ill", False) for name in names]
    if ui.button("Done"):
        for step in range(1, 4):
            following = (s.turn + step) % 4
            if not ill[following]:
                s.turn = following
                break
    ui.text(f"Turn: {names[s.turn]}", size=36, bold=True)
