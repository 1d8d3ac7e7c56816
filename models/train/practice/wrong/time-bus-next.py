def app(ui):
    ui.title("Bus")
    now = ui.now
    minute = 5 if now.minute < 5 else 25 if now.minute < 25 else 45
    ui.text(f"{now.hour}:{minute:02d}", size=64)
    ui.text(f"in {minute - now.minute} minutes")
