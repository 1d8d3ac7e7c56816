def app(ui):
    ui.title("Sharpening")
    last = ui.state.get("last", {})
    today = ui.today.toordinal()
    for blade in ["Kitchen knife", "Pocket knife", "Scissors", "Axe"]:
        with ui.row():
            if blade in last:
                days = today - last[blade]
                ui.text(f"{blade}: {days} {'day' if days == 1 else 'days'} ago", color="warn" if days > 90 else "")
            else:
                ui.text(f"{blade}: never", color="muted")
            if ui.button(f"Sharpened {blade.lower()}"):
                last[blade] = today
    if last:
        ui.text(f"Next: {min(last, key=last.get)}", size=24, bold=True)
