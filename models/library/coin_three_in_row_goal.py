def app(ui):
    ui.title("Three heads")
    s = ui.state
    if ui.button("Start again"):
        s.flips = []
    flips = s.get("flips", [])
    if ui.button("Flip") and flips[-3:] != ["H", "H", "H"]:
        flips.append(random.choice(["H", "T"]))
    ui.text(" ".join(flips), size=20)
    if flips[-3:] == ["H", "H", "H"]:
        ui.text(f"Three heads after {len(flips)} flips", size=28, color="good")
    else:
        ui.text(f"Flips: {len(flips)}", size=20)
