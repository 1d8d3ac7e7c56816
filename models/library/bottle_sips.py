def app(ui):
    ui.title("Bottle")
    s = ui.state
    ml = s.get("ml", 1500)
    ui.text(f"{ml} ml in the bottle", size=28, align="center")
    ui.progress(ml / 1500)
    with ui.row():
        if ui.button("Sip"):
            s.ml = max(0, ml - 50)
        if ui.button("Glass"):
            s.ml = max(0, ml - 200)
        if ui.button("Refill"):
            s.ml = 1500
            s.refills = s.get("refills", 0) + 1
    ui.text(f"Refills: {s.get('refills', 0)}")
