def app(ui):
    length = ui.slider("How long (minutes)", 1, 120, 15)
    total = ui.now.hour * 60 + ui.now.minute + int(length)
    ui.text(f"{total // 60 % 24:02d}:{total % 60:02d}", size=50)
