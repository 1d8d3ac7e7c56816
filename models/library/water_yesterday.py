from datetime import timedelta


def app(ui):
    ui.title("Water")
    drunk = ui.state.get("drunk", {})
    today = str(ui.now.date())
    yesterday = str(ui.now.date() - timedelta(days=1))
    with ui.row():
        for amount in [200, 500]:
            if ui.button(f"{amount} ml"):
                drunk[today] = drunk.get(today, 0) + amount
    ui.text(f"Today: {drunk.get(today, 0)} of 2000 ml", size=28, bold=True)
    ui.progress(min(1, drunk.get(today, 0) / 2000))
    ui.text(f"Yesterday: {drunk.get(yesterday, 0)} ml", color="muted")
