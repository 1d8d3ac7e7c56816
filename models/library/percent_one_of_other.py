def app(ui):
    ui.title("What percent")
    part = ui.number("Part", 45.0)
    whole = ui.number("Of", 180.0)
    if whole == 0:
        ui.text("Nothing has a share of 0", color="muted")
        return
    share = part / whole
    ui.text(f"{share * 100:.2f} %", size=40, bold=True)
    ui.progress(share)
    ui.text(f"The rest is {100 - share * 100:.2f} %", size=20)
