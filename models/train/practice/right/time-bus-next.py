def app(ui):
    ui.title("Bus")
    now = ui.now
    for minute in [5, 25, 45, 65]:
        if minute > now.minute:
            break
    bus = now.replace(minute=0) + datetime.timedelta(minutes=minute)
    ui.text(bus.strftime("%H:%M"), size=64)
    ui.text(f"in {minute - now.minute} minutes")
