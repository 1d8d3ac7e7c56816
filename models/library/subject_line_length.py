def app(ui):
    ui.title("Subject line")
    subject = ui.field("Subject").strip()
    length = len(subject)
    if not subject:
        ui.text("Type a subject", color="muted")
        return
    ui.text(f"{length} characters", size=32, bold=True)
    if length > 50:
        ui.text(f"Too long, {length - 50} over", color="bad")
    else:
        ui.text("Very short" if length < 5 else "Good length", color="orange" if length < 5 else "good")
    ui.progress(min(1, length / 50))
    ui.text("On a phone: " + (subject[:40] + "…" if length > 40 else subject))
