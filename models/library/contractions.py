def app(ui):
    ui.title("Contractions")
    s = ui.state
    rows = s.get("rows", [])
    if s.get("began"):
        if ui.button("Ends"):
            since = f"{(s.began - s.before) / 60:.1f} min" if s.get("before") else "first"
            rows.append([f"{int(ui.time - s.began)} s", since])
            s.before, s.began = s.began, 0
    elif ui.button("Begins"):
        s.began = ui.time
    ui.table(rows, header=["How long", "Since the one before"])
