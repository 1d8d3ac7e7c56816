from datetime import date


def app(ui):
    ui.title("Out of office")
    typed = ui.field("Return date", "2026-03-23").strip()
    helper = ui.field("Who helps", "Ben Ray").strip()
    try:
        back = date.fromisoformat(typed)
        text = f"Thank you for your message. I am back on {back:%A, %d %B}."
        if helper:
            text += f" Until then please write to {helper}."
        ui.text(text, size=20)
        if ui.button("Copy"):
            ui.copy(text)
            ui.notify("Copied")
    except ValueError:
        ui.text("Type the date like 2026-04-07", color="muted")
